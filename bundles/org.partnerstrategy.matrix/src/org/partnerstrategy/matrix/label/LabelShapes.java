/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.text.Fitting;
import org.partnerstrategy.matrix.text.TextBlock;
import org.partnerstrategy.matrix.text.TextWidths;

/**
 * The ways to write a name.
 *
 * @param usual one or more, on one line or on several
 * @param brief shortened for where there is little room; none when the name is short anyway
 */
public record LabelShapes(List<TextBlock> usual, Optional<TextBlock> brief) {

    private static final Role ROLE = Role.LABEL;
    private static final int WIDEST = 184;
    private static final int MOST_LINES = 3;
    private static final int BRIEF = 70;

    public LabelShapes {
        usual = List.copyOf(usual);
    }

    /** The ways to write a name: whole where it fits on three lines, else shortened. */
    public static LabelShapes of(String name) {
        return of(name, name);
    }

    /**
     * The ways to write a name: whole where it fits on three lines, else shortened.
     *
     * @param telling the part of the name that tells it apart from others, for where there is little room
     */
    public static LabelShapes of(String name, String telling) {
        List<TextBlock> usual = new ArrayList<>();
        double width = TextWidths.of(name, ROLE.fontSize());
        if (width <= WIDEST) {
            usual.add(new Fitting(ROLE, WIDEST).within(name, 1));
        }
        if (width > BRIEF) {
            halves(name).ifPresent(usual::add);
        }
        if (usual.isEmpty()) {
            usual.add(new Fitting(ROLE, WIDEST).within(name, MOST_LINES));
        }
        return new LabelShapes(usual,
                width <= BRIEF ? Optional.empty() : Optional.of(brief(name, telling)));
    }

    private static TextBlock brief(String name, String telling) {
        TextBlock block = new Fitting(ROLE, BRIEF).inMiddle(telling);
        return TextBlock.of(block.lines(), ROLE, block.whole() && telling.equals(name));
    }

    /** The name on two lines that are as equally long as its words allow. */
    private static Optional<TextBlock> halves(String name) {
        double narrowest = WIDEST + 1;
        int best = 0;
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            double width = Math.max(TextWidths.of(name.substring(0, space), ROLE.fontSize()),
                    TextWidths.of(name.substring(space + 1), ROLE.fontSize()));
            if (width < narrowest) {
                narrowest = width;
                best = space + 1;
            }
        }
        return best == 0 ? Optional.empty()
                : Optional.of(TextBlock.of(List.of(name.substring(0, best), name.substring(best)), ROLE, true));
    }
}
