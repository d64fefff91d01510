"""How well papers are read: wordings written without sight of the readers, and the measure."""
