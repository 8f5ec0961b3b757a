/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.scene;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/**
 * Says that a text is not in the picture as it is.
 *
 * @param kind what happened to the text
 * @param text the whole text
 */
public record Remark(Kind kind, String text) {

    /** What can happen to a text that does not fit. */
    public enum Kind {
        SHORTENED, LEFT_OUT
    }

    /** The remark in one line. */
    public Message message() {
        return Message.of(Remark.class, "remark." + kind.name().toLowerCase(Locale.ROOT), text);
    }
}
