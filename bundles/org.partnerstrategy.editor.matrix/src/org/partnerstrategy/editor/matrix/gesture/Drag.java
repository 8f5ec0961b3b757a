/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.util.List;

import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.method.Position;

/** Something that is being moved. The strategy is changed only when it is dropped. */
public interface Drag {

    /** Moves it so many points from where it was taken, right and up; less where it cannot go so far. */
    void by(int dependency, int influence);

    /** Whether it goes anywhere else than it came from. */
    boolean moves();

    /** The current position of what the card describes. */
    Position place();

    /** What is said beside it. */
    HoverCard card();

    /** Whether a mark of the picture is drawn in another place now. */
    boolean hides(Group group, Mark mark);

    /** What is drawn over the picture. */
    List<Mark> marks(MatrixGeometry geometry);

    /** Changes the strategy in one step that can be undone. */
    void drop();
}
