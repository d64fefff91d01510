"""The page template and its style sheet."""
