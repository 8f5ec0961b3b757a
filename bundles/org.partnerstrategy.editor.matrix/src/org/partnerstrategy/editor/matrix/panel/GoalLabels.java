/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Urgency;
import org.partnerstrategy.model.text.Messages;

/** A goal with how many of its relations are placed, and its urgency when that is out of the ordinary. */
final class GoalLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

    private static final Messages MESSAGES = Messages.of(GoalLabels.class);

    private GoalLabels() {
    }

    static CellLabelProvider provider() {
        return new DelegatingStyledCellLabelProvider(new GoalLabels());
    }

    @Override
    public StyledString getStyledText(Object element) {
        Goal goal = (Goal) element;
        StyledString text = new StyledString();
        text.append(ElementName.of(goal).localized());
        if (goal.getUrgency() != Urgency.NORMAL) {
            text.append("  " + Term.of(goal.getUrgency()).localized(), StyledString.QUALIFIER_STYLER);
        }
        return text;
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
