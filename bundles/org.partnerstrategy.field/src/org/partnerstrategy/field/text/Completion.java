/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Completes what people type in part. */
public final class Completion {

    private Completion() {
    }

    /**
     * The only one of the names that begins with what was typed; none when what was typed is a name itself, or when
     * several or none begin so. Case makes no difference.
     */
    public static Optional<String> of(Collection<String> names, String typed) {
        if (typed.isBlank() || names.stream().anyMatch(typed::equalsIgnoreCase)) {
            return Optional.empty();
        }
        List<String> beginning = names.stream().filter(name -> name.regionMatches(true, 0, typed, 0, typed.length()))
                .distinct().toList();
        return beginning.size() == 1 ? Optional.of(beginning.getFirst()) : Optional.empty();
    }
}
