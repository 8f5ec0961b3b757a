/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.recovery;

import java.util.Locale;

import org.partnerstrategy.model.text.Messages;

/** What the user wants with a recovery copy. */
public enum RecoveryChoice {

    /** To go on with the changes. */
    RESTORE,
    /** To forget the changes. */
    DISCARD,
    /** To be asked again at the next start. */
    LATER;

    String label() {
        return Messages.of(RecoveryChoice.class).text(name().toLowerCase(Locale.ROOT));
    }
}
