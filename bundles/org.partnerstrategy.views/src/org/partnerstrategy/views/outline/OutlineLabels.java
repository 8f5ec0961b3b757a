/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.outline;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.provider.ElementLabel;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.ElementIcons;
import org.partnerstrategy.ui.Icons;

/** How elements are called in the outline. Under its goal a relation is called after its partner. */
public final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Messages MESSAGES = Messages.of(OutlineLabels.class);

    @Override
    public String getText(Object node) {
        return switch (node) {
        case OutlineGroup group when group.isOfRelations() -> MESSAGES.text("withoutGoal");
        case OutlineGroup group -> ModelLabels.of(group.list());
        case Relation relation when relation.getGoal() != null && relation.getPartner() != null ->
            ElementLabel.of(relation.getPartner());
        default -> ElementLabel.of((EObject) node);
        };
    }

    @Override
    public StyledString getStyledText(Object node) {
        StyledString text = new StyledString(getText(node));
        String more = switch (node) {
        case OutlineGroup group -> count(group.elements().size());
        case Goal goal -> count(goal.getRelations().size());
        case Relation relation -> arrows(Directions.of(relation));
        default -> "";
        };
        return text.append(more, StyledString.DECORATIONS_STYLER);
    }

    private static String count(int number) {
        return number == 0 ? "" : "  " + number;
    }

    private static String arrows(Set<Direction> directions) {
        StringBuilder arrows = new StringBuilder(directions.isEmpty() ? "" : "  ");
        directions.forEach(direction -> arrows.append(switch (direction) {
        case UP -> '↑';
        case DOWN -> '↓';
        case LEFT -> '←';
        case RIGHT -> '→';
        }));
        return arrows.toString();
    }

    @Override
    public Image getImage(Object node) {
        return node instanceof OutlineGroup group ? Icons.image(icon(group)) : ElementIcons.of((EObject) node);
    }

    private static String icon(OutlineGroup group) {
        String list = group.list().getName();
        return list.substring(0, list.length() - 1);
    }
}
