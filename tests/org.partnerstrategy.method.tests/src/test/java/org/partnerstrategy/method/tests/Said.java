/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.partnerstrategy.model.text.Message;

/** Texts as people read them. */
public final class Said {

    private Said() {
    }

    /** Fails when the message cannot be said in each language, or leaves a placeholder open. */
    public static void completely(Message message) {
        Message.LANGUAGES.forEach(language -> {
            String text = message.in(language);
            assertFalse(text.isBlank() || text.contains("{") || text.contains("''"), text);
        });
    }
}
