/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.util.Optional;

/** What lies under the pointer in a matrix and can be taken hold of. */
public sealed interface Target {

    /** The marker or name of a relation. */
    record Marker(String relation) implements Target {
    }

    /** The tip of a relation's arrow. */
    record Tip(String relation) implements Target {
    }

    /** A corner of the strategy line. */
    record Corner(int number) implements Target {
    }

    /** A handle of the threshold of an axis. */
    record Cut(Axis axis) implements Target {
    }

    /**
     * Extra marks.
     *
     * @param says what they say
     * @param relation the relation that they are about
     */
    record Sign(String says, Optional<String> relation) implements Target {
    }

    /** The axes of the matrix. */
    enum Axis {
        DEPENDENCY, INFLUENCE
    }
}
