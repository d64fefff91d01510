"""StillOwe: after the house is gone, will I still owe?"""
