"""CCSDS navigation data messages: KVN, XML and JSON text to `Document` and back."""
