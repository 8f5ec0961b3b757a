/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** The goal within which a sub-goal or result lies (handbook, step 1); none for one at the top. */
final class ParentGoalField implements Field<EObject> {

    private static final Messages MESSAGES = Messages.of(ParentGoalField.class);

    @Override
    public String key() {
        return "parent";
    }

    @Override
    public String title(Locale language) {
        return MESSAGES.message("title.parent").in(language);
    }

    @Override
    public Optional<String> explanation(Locale language) {
        return Optional.of(MESSAGES.message("explain.parent").in(language));
    }

    private static Optional<Goal> parent(EObject goal) {
        return Optional.ofNullable(goal.eContainer()).filter(Goal.class::isInstance).map(Goal.class::cast);
    }

    @Override
    public Optional<Object> value(EObject goal, FieldContext context) {
        return parent(goal).map(above -> above);
    }

    @Override
    public String text(EObject goal, FieldContext context) {
        return parent(goal).map(context.names().goals()::label).orElse("");
    }

    @Override
    public Optional<FieldInput<EObject>> input(FieldContext context) {
        return Optional.of(FieldInput.proposing((goal, text) -> read((Goal) goal, Words.tidy(text), context),
                (goal, typed) -> context.names().goals().proposals(typed)));
    }

    private static ParsedInput read(Goal goal, String name, FieldContext context) {
        if (name.isEmpty()) {
            return ParsedInput.accepted(() -> context.strategy().getGoals().add(goal));
        }
        Optional<Goal> above = context.names().goals().find(name);
        if (above.isEmpty()) {
            return ParsedInput.refused(say("parent.unknown", name));
        }
        return above.get() == goal || EcoreUtil.isAncestor(goal, above.get())
                ? ParsedInput.refused(say("parent.within", name))
                : ParsedInput.accepted(() -> above.get().getGoals().add(goal));
    }

    private static Message say(String key, Object... arguments) {
        return MESSAGES.message(key, arguments);
    }
}
