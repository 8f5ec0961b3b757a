/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.text.Message;

/**
 * Something about which two versions disagree.
 *
 * @param key which conflict it is
 * @param feature the feature that both changed; none when it is about the whole element
 * @param base the element before both; none when both made it
 * @param ours the own version of the element; none when it was removed there
 * @param theirs the other version of the element; none when it was removed there
 * @param taken the version that the result has
 * @param isDecided whether somebody decided that
 * @param changes what the one changed of what the other removed, or what each moved of what is within each other now
 * @param rule what rule is broken, and why that matters; none unless both versions together break one
 */
public record Conflict(ConflictKey key, Optional<EStructuralFeature> feature, Optional<Identified> base,
        Optional<Identified> ours, Optional<Identified> theirs, Side taken, boolean isDecided, List<Touch> changes,
        Optional<Message> rule) {

    /** Keeps a copy of the changes. */
    public Conflict {
        changes = List.copyOf(changes);
    }

    /** What kind it is. */
    public ConflictKind kind() {
        return key.kind();
    }

    /** The element in one of the versions. */
    Identified element() {
        return ours.or(() -> theirs).or(() -> base).orElseThrow();
    }
}
