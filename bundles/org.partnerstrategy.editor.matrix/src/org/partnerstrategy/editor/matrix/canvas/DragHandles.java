/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas.Use;
import org.partnerstrategy.editor.matrix.canvas.MatrixViewport.Picture;
import org.partnerstrategy.editor.matrix.gesture.ArrowDrag;
import org.partnerstrategy.editor.matrix.gesture.Drag;
import org.partnerstrategy.editor.matrix.gesture.GroundDrag;
import org.partnerstrategy.editor.matrix.gesture.MarkerDrag;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.gesture.Target;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.model.Relation;

/** What happens when something in the matrix is taken hold of. */
final class DragHandles {

    private final MatrixModel model;
    private final Supplier<Use> use;

    DragHandles(MatrixModel model, Supplier<Use> use) {
        this.model = model;
        this.use = use;
    }

    /** The relation to which something belongs; none for the line and the thresholds. */
    Optional<Relation> relation(Target target) {
        return switch (target) {
        case Target.Marker marker -> Optional.ofNullable(model.relations().get(marker.relation()));
        case Target.Tip tip -> Optional.ofNullable(model.relations().get(tip.relation()));
        case Target.Sign sign -> sign.relation().map(model.relations()::get);
        case Target.Corner corner -> Optional.empty();
        case Target.Cut cut -> Optional.empty();
        };
    }

    /** The drag that begins when something is taken hold of; none where nothing can be changed. */
    Optional<Drag> drag(Target target, Picture now) {
        return use.get() == Use.LOOK ? Optional.empty() : switch (target) {
        case Target.Corner corner -> Optional.of(GroundDrag.of(model, corner));
        case Target.Cut cut -> Optional.of(GroundDrag.of(model, cut));
        case Target.Sign sign -> Optional.empty();
        case Target.Tip tip -> relation(tip).map(held ->
                ArrowDrag.ofTip(model, now.targets(), held, with(held)));
        case Target.Marker marker -> relation(marker).filter(held -> Placement.now(held).isPresent())
                .map(held -> model.drawsArrows() ? ArrowDrag.ofMarker(model, now.targets(), held, with(held))
                        : MarkerDrag.of(model, now.targets(), held, with(held)));
        };
    }

    /** The whole selection moves, when what is held belongs to it. */
    private List<Relation> with(Relation held) {
        return model.selected().contains(held) ? model.selected() : List.of();
    }
}
