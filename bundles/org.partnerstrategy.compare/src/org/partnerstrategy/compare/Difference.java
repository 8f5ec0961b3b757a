/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare;

import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.model.Identified;

/** One thing that is different in two versions of a strategy, and that can be applied by itself. */
public sealed interface Difference {

    /** What kind it is. */
    DifferenceKind kind();

    /** The element that is different: as it is afterwards, or as it was when it is gone. */
    Identified element();

    /** The feature that is different; none when the whole element is. */
    default Optional<EStructuralFeature> feature() {
        return Optional.empty();
    }

    /**
     * An element is new, with all that is new within it.
     *
     * @param element the element of the later version
     */
    record Added(Identified element) implements Difference {

        @Override
        public DifferenceKind kind() {
            return DifferenceKind.ADD;
        }
    }

    /**
     * An element is gone, with all that was within it and is gone too.
     *
     * @param element the element of the earlier version
     */
    record Deleted(Identified element) implements Difference {

        @Override
        public DifferenceKind kind() {
            return DifferenceKind.DELETE;
        }
    }

    /**
     * An element lies within another one.
     *
     * @param before the element of the earlier version
     * @param element the element of the later version
     */
    record Moved(Identified before, Identified element) implements Difference {

        @Override
        public DifferenceKind kind() {
            return DifferenceKind.MOVE;
        }
    }

    /**
     * The elements that both versions have in a feature stand in another order.
     *
     * @param before the element of the earlier version that holds them
     * @param element the element of the later version that holds them
     * @param part the feature
     */
    record Reordered(Identified before, Identified element, EReference part) implements Difference {

        @Override
        public DifferenceKind kind() {
            return DifferenceKind.MOVE;
        }

        @Override
        public Optional<EStructuralFeature> feature() {
            return Optional.of(part);
        }
    }

    /**
     * A feature has another value.
     *
     * @param before the element of the earlier version
     * @param element the element of the later version
     * @param changed the feature
     */
    record Changed(Identified before, Identified element, EStructuralFeature changed) implements Difference {

        @Override
        public DifferenceKind kind() {
            return DifferenceKind.CHANGE;
        }

        @Override
        public Optional<EStructuralFeature> feature() {
            return Optional.of(changed);
        }
    }

    /**
     * What the file says of an element and this version does not understand is different: content of newer versions and
     * of plug-ins, and comments.
     *
     * @param before the element of the earlier version
     * @param element the element of the later version
     */
    record Rewritten(Identified before, Identified element) implements Difference {

        @Override
        public DifferenceKind kind() {
            return DifferenceKind.CHANGE;
        }
    }
}
