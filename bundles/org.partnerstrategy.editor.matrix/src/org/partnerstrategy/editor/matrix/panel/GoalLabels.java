/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Urgency;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Icons;

/** A goal, with a sign when it is urgent, and how many of its relations are placed. */
final class GoalLabels extends ColumnLabelProvider {

    private static final Messages MESSAGES = Messages.of(GoalLabels.class);

    @Override
    public String getText(Object goal) {
        return ElementName.of((Goal) goal).localized();
    }

    @Override
    public Image getImage(Object goal) {
        Urgency urgency = ((Goal) goal).getUrgency();
        return urgency == Urgency.HIGH || urgency == Urgency.URGENT ? Icons.image("urgency") : null;
    }

    /** How many of its relations are placed, such as "2/3". */
    static String count(Object goal) {
        return MESSAGES.text("goals.count", placed((Goal) goal), ((Goal) goal).getRelations().size());
    }

    @Override
    public String getToolTipText(Object element) {
        Goal goal = (Goal) element;
        return MESSAGES.text("goals.hint", ElementName.of(goal), placed(goal), goal.getRelations().size(),
                Term.of(goal.getUrgency()));
    }

    private static long placed(Goal goal) {
        return goal.getRelations().stream().filter(relation -> Round.newest(relation).isPresent()).count();
    }
}
