package org.partnerstrategy.editing;

/**
 * What somebody typed, and the strategy could not take, when its field went away or showed another value.
 *
 * @param name what the field is called, in the language of the workbench
 * @param text what was typed
 * @param reason why it is no value, and what is, in the language of the workbench
 */
public record RefusedInput(String name, String text, String reason) {
}
