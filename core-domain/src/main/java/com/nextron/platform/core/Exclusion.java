package com.nextron.platform.core;

/** Why an error is not covered although the machine is under warranty (W5, W6). Recorded with evidence and by whom. */
public enum Exclusion {
    /** Parts that do not go together (W5). */
    COMPATIBILITY("W5", "Compatibility issue"),
    /** Software or the operating system (W5). */
    SOFTWARE("W5", "Software or operating system"),
    /** Error in the power supply from the mains (W5). */
    MAINS_POWER("W5", "Mains power error"),
    /** Overheating (W5). */
    OVERHEATING("W5", "Overheating"),
    /** Careless or incorrect treatment (W2, W5). */
    CARELESS_TREATMENT("W5", "Careless or incorrect treatment"),
    /** Re-installing software (W6). */
    REINSTALLATION("W6", "Re-installation of software");

    private final String rule;
    private final String label;

    Exclusion(String rule, String label) {
        this.rule = rule;
        this.label = label;
    }

    /** The number of the rule in the service terms. */
    public String rule() {
        return rule;
    }

    /** The exclusion in words. */
    public String label() {
        return label;
    }
}
