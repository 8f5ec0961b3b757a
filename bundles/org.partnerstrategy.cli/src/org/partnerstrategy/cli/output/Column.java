package org.partnerstrategy.cli.output;

import java.util.function.Function;

import org.partnerstrategy.model.text.Message;

/**
 * A column of a report.
 *
 * @param <T> what a row is about
 * @param name what programs call the column
 * @param heading what people call the column
 * @param value what is in the column: a text, a number, a message, an optional of these, or a list of messages
 */
public record Column<T>(String name, Message heading, Function<T, Object> value) {
}
