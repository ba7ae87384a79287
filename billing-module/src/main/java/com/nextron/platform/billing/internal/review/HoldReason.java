package com.nextron.platform.billing.internal.review;

/**
 * Why a visit waits for a person.
 *
 * @param rule its number, such as {@code D-B3}
 * @param sentence what is odd, with the numbers
 * @param whatToDo the next step of whoever looks at it
 */
public record HoldReason(String rule, String sentence, String whatToDo) {
    /** As it is kept with the invoice: what is odd, with the rule's number, and what to do. */
    public String inWords() {
        return sentence.replaceFirst("\\.$", "") + " (" + rule + "). " + whatToDo;
    }
}
