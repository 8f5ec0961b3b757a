/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.overlay;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.model.Relation;

/**
 * Extra marks that say one thing. Begin with {@link #of}, and add what else there is to say.
 *
 * @param marks what is drawn, in pixels of the picture
 * @param tip what people read when the pointer rests on it, one line or more; without it they read the label of the
 *        overlay
 * @param relation the identity of the relation that it is about; a click on it selects that relation, and it goes along
 *        when the relation is dragged, or left out by a filter
 */
public record OverlaySign(List<Mark> marks, Optional<String> tip, Optional<String> relation) {

    public OverlaySign {
        marks = List.copyOf(marks);
    }

    /** Marks that are about nothing else in the picture. */
    public static OverlaySign of(List<Mark> marks) {
        return new OverlaySign(marks, Optional.empty(), Optional.empty());
    }

    /** The same about a relation. */
    public OverlaySign about(Relation about) {
        return new OverlaySign(marks, tip, Optional.ofNullable(about.getId()));
    }

    /** The same with what people read when the pointer rests on it. */
    public OverlaySign saying(String text) {
        return new OverlaySign(marks, Optional.of(text), relation);
    }
}
