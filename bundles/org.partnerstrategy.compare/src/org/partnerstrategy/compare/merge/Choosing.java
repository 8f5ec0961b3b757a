/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.compare.merge.Versions.Place;

/**
 * What counts of what two versions say: what one changed, and where both did, what was decided.
 *
 * @param versions the versions
 * @param resolution what was decided
 */
record Choosing(Versions versions, Resolution resolution) {

    /** The places in which an element can be, the best first. */
    List<Place> places(String key) {
        return candidates(key, side -> versions.place(versions.of(side), key),
                versions.place(versions.base(), key), new ConflictKey(ConflictKind.MOVE, key, ""));
    }

    /** To what a reference with one target can lead, the best first. */
    List<List<String>> targets(String key, EReference reference) {
        return candidates(key, side -> versions.of(side).find(key)
                .map(element -> versions.meant(side, key, reference, any -> true)),
                versions.base().find(key).map(element -> versions.base().targets(element, reference)),
                new ConflictKey(ConflictKind.CHANGE, key, reference.getName()));
    }

    /** The conflict of that key, in which one version counts. */
    Conflict conflict(ConflictKey key, Optional<EStructuralFeature> feature, Side taken, List<Touch> changes) {
        String element = key.element();
        return new Conflict(key, feature, versions.base().find(element), versions.ours().find(element),
                versions.theirs().find(element), taken, resolution.of(key).isPresent(), changes, Optional.empty());
    }

    private <T> List<T> candidates(String key, Function<Side, Optional<T>> said, Optional<T> before,
            ConflictKey conflict) {
        Optional<T> ours = said.apply(Side.OURS);
        Optional<T> theirs = said.apply(Side.THEIRS);
        if (ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs)) {
            return List.of(ours.or(() -> theirs).orElseThrow());
        }
        Side side = ours.equals(before) ? Side.THEIRS
                : theirs.equals(before) ? Side.OURS : resolution.of(conflict).orElse(Side.OURS);
        return side == Side.OURS ? List.of(ours.get(), theirs.get()) : List.of(theirs.get(), ours.get());
    }
}
