/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
