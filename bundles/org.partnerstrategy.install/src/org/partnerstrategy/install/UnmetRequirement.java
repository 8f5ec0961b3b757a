/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.model.text.Message;

/** Says in our words why p2 found no way to install something. What p2 says is in English, and takes several lines. */
final class UnmetRequirement {

    /** An installable unit as p2 writes it: its name and version, and its identity with the exact version. */
    private static final String UNIT = "[^\\n]*?\\((\\S+) \\S+\\)";

    private static final Pattern MISSING =
            Pattern.compile("Missing\\srequirement:\\s" + UNIT + "\\srequires\\s'(?:[^;'\\n]+; )?(\\S+?)[ ']");
    private static final Pattern CONFLICT =
            Pattern.compile("Only\\sone\\sof\\sthe\\sfollowing\\scan\\sbe\\sinstalled\\sat\\sonce:\\s*" + UNIT);

    private UnmetRequirement() {
    }

    /** The reason in what p2 says. */
    static Message in(String details) {
        Matcher missing = MISSING.matcher(details);
        Matcher conflict = CONFLICT.matcher(details);
        if (missing.find()) {
            return Message.of(UnmetRequirement.class, "refused.missing", missing.group(1), missing.group(2));
        }
        return conflict.find() ? Message.of(UnmetRequirement.class, "refused.conflict", conflict.group(1))
                : Message.of(UnmetRequirement.class, "refused");
    }
}
