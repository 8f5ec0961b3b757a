/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.profile;

import org.partnerstrategy.model.text.Message;

/** Says what in the text of a profile cannot be used. */
final class DamagedProfile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    private DamagedProfile(Throwable cause, String key, Object... arguments) {
        super(cause);
        reason = Message.of(DamagedProfile.class, key, arguments);
    }

    /** The text is no JSON, or not what a profile has. */
    static DamagedProfile inForm(Throwable cause) {
        return new DamagedProfile(cause, "damage.form");
    }

    /** A member lacks a value that it needs. */
    static DamagedProfile without(String member) {
        return new DamagedProfile(null, "damage.missing", member);
    }

    /** A member has a value that it cannot have. */
    static DamagedProfile in(String member, String value, Throwable cause) {
        return new DamagedProfile(cause, "damage.value", member, value);
    }

    /** The reason, to stand within a sentence. */
    Message reason() {
        return reason;
    }
}
