package com.nextron.platform.returns;

/** Which part of the machine is said to be at fault; decides which warranty period counts. */
public enum FaultKind {
    MAINBOARD("Mainboard"),
    POWER_SUPPLY("Power supply"),
    MEMORY("Memory"),
    COOLING("Cooling"),
    /** Two years, also inside a covered machine (W3). */
    BATTERY("Battery"),
    /** The manufacturer's warranty (W4). */
    STORAGE_MEDIA("Storage media"),
    /** Never covered (W5). */
    SOFTWARE("Software or operating system"),
    UNKNOWN("Not known yet");

    private final String label;

    FaultKind(String label) {
        this.label = label;
    }

    /** The part in words. */
    public String label() {
        return label;
    }
}
