package com.nextron.platform.tenant;

/** Who is asked first in a territory. */
public enum Rank {
    PRIMARY,
    BACKUP
}
