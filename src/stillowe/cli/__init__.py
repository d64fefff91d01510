"""Door plate to be written."""
