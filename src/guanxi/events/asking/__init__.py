"""The order of asking: who is asked when (`order`), by whom (`askers`), and in silence of what."""
