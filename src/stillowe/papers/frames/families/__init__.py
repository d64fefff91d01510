"""One module for each family of acts: each reads one sentence and yields what it does."""
