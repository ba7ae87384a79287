package com.nextron.brokenhouse.core.internal;

/** Nobody outside core may name it. */
public class Hidden {}
