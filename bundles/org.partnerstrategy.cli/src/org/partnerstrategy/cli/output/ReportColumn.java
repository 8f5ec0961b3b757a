/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
public record ReportColumn<T>(String name, Message heading, Function<T, Object> value) {
}
