"""How well the rules do on sentences and documents with known answers; the floors only rise."""
