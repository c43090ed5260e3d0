"""Who comes near whom: every close approach of an asset with the fragments of a cloud."""
