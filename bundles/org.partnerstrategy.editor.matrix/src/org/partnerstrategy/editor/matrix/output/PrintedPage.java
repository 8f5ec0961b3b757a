/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.output;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Layer;
import org.partnerstrategy.matrix.scene.Layer.Level;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;

/**
 * A page of paper with one matrix.
 *
 * @param scene what is on it
 */
public record PrintedPage(MatrixScene scene) {

    private static final int FOOTER = 22;
    private static final int ABOVE_EDGE = 10;

    /** A page with a line under the picture. */
    public static PrintedPage of(MatrixScene picture, String footer) {
        int height = picture.height() + FOOTER;
        Mark line = new Mark.Text(Role.NOTE, new Point(picture.geometry().left(), height - (double) ABOVE_EDGE),
                Anchor.START, 0, List.of(footer));
        return new PrintedPage(picture.within(picture.width(), height)
                .with(new Layer(Level.TEXT, List.of(Group.of(List.of(line))))));
    }

    /** Whether the page should be landscape rather than portrait. */
    boolean isWide() {
        return scene.width() > scene.height();
    }

    /** Where the picture lies within what a printer reaches: in the middle, as large as it fits. */
    public Rectangle place(Rectangle paper) {
        double scale = Math.min((double) paper.width / scene.width(), (double) paper.height / scene.height());
        int width = (int) Math.round(scene.width() * scale);
        int height = (int) Math.round(scene.height() * scale);
        return new Rectangle(paper.x + (paper.width - width) / 2, paper.y + (paper.height - height) / 2, width, height);
    }
}
