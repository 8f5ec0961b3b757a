/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.outline;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.ElementIcons;

/** Adds a relation of a goal with a partner that the user chooses among those that have none with it yet. */
public final class NewRelation {

    private static final Messages MESSAGES = Messages.of(NewRelation.class);

    private NewRelation() {
    }

    static Message label() {
        return Message.of(NewRelation.class, "new.relation");
    }

    /**
     * The step in which a partner gets a relation.
     *
     * @param partner the name of the partner: a message or plain text
     */
    public static Message added(Object partner) {
        return Message.of(NewRelation.class, "relation.added", partner);
    }

    /** The step in which several partners get one each. */
    public static Message added(long partners) {
        return Message.of(NewRelation.class, "relation.added.many", partners);
    }

    /** Asks for the partner; none when the user thinks better of it. */
    static Optional<Relation> ask(Shell shell, StrategyDocument document, Goal goal) {
        Set<Partner> taken = goal.getRelations().stream().map(Relation::getPartner).collect(Collectors.toSet());
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new Names());
        dialog.setTitle(MESSAGES.text("relation.title"));
        dialog.setMessage(MESSAGES.text("relation.partner", ElementName.of(goal)));
        dialog.setMultipleSelection(false);
        dialog.setElements(document.strategy().getPartners().stream().filter(partner -> !taken.contains(partner))
                .toArray());
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Partner partner
                ? Optional.of(add(document, goal, partner)) : Optional.empty();
    }

    private static Relation add(StrategyDocument document, Goal goal, Partner partner) {
        Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
        document.edit(added(ElementName.of(partner)), () -> {
            document.strategy().getRelations().add(relation);
            relation.setGoal(goal);
            relation.setPartner(partner);
        });
        return relation;
    }

    private static final class Names extends LabelProvider {

        @Override
        public String getText(Object element) {
            return ElementName.of((Partner) element).localized();
        }

        @Override
        public Image getImage(Object element) {
            return ElementIcons.of((Partner) element);
        }
    }
}
