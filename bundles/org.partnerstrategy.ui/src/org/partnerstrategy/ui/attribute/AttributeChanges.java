/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.attribute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Question;

/**
 * What users do with the attributes that a strategy defines: each is one step that can be undone.
 *
 * @param shell over which dialogs are shown
 * @param document whose strategy it is
 */
public record AttributeChanges(Shell shell, StrategyDocument document) {

    private static final Messages MESSAGES = Messages.of(AttributeChanges.class);

    /** Lets the user define a new attribute, at first one of such elements; none when it was cancelled. */
    public Optional<CustomAttribute> add(AttributeSubject subject) {
        AttributeDialog dialog = new AttributeDialog(shell, document.strategy(), Optional.empty(),
                new AttributeDefinition("", subject, AttributeType.TEXT, List.of(), ""));
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        document.edit(MESSAGES.message("step.add", dialog.definition().name()),
                () -> dialog.definition().addTo(document.strategy()));
        return Optional.of(document.strategy().getAttributes().getLast());
    }

    /** Lets the user change an attribute; its values follow. */
    public void change(CustomAttribute attribute) {
        AttributeDefinition before = AttributeDefinition.of(attribute);
        AttributeDialog dialog = new AttributeDialog(shell, document.strategy(), Optional.of(attribute), before);
        if (dialog.open() == Window.OK && !dialog.definition().equals(before)) {
            document.edit(MESSAGES.message("step.change", before.name()),
                    () -> dialog.definition().applyTo(attribute, Locale.getDefault()));
        }
    }

    /** Deletes an attribute with its values, after telling how many there are. */
    public void delete(CustomAttribute attribute) {
        int values = attribute.getValues().size();
        String name = ElementName.of(attribute).in(Locale.getDefault());
        if (values == 0 || confirms(name, values)) {
            document.edit(MESSAGES.message("step.delete", name, values), () -> Removing.remove(attribute));
        }
    }

    private boolean confirms(String name, int values) {
        return Question.confirms(shell, MESSAGES.text("delete.title"), MESSAGES.text("delete.question", name, values),
                MESSAGES.text("delete.yes"), MESSAGES.text("delete.no"));
    }

    /** Moves an attribute among the others, by so many places. */
    public void move(CustomAttribute attribute, int by) {
        int place = document.strategy().getAttributes().indexOf(attribute) + by;
        if (place >= 0 && place < document.strategy().getAttributes().size()) {
            document.edit(MESSAGES.message("step.move", ElementName.of(attribute)),
                    () -> document.strategy().getAttributes().move(place, attribute));
        }
    }
}
