"""渠道: the bodies that can be turned to (one YAML file each), and how far the case is with each of them."""
