/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.text.Messages;

/** The practical experience that prompts an action, chosen among those with the relations. */
final class PromptedBy implements FieldInput<Action> {

    private static final Messages MESSAGES = Messages.of(PromptedBy.class);

    private final Supplier<Optional<ActionSubject>> subject;

    PromptedBy(Supplier<Optional<ActionSubject>> subject) {
        this.subject = subject;
    }

    @Override
    public ParsedInput read(Action action, String typed) {
        if (typed.isBlank()) {
            return ParsedInput.accepted(() -> action.setPromptedBy(null));
        }
        return experiences().stream().filter(experience -> text(experience).equals(typed.strip())).findFirst()
                .map(experience -> ParsedInput.accepted(() -> action.setPromptedBy(experience)))
                .orElseGet(() -> ParsedInput.refused(MESSAGES.message("prompted.unknown")));
    }

    @Override
    public List<String> proposals(Action action, String typed) {
        return experiences().stream().map(PromptedBy::text).filter(text -> !text.isEmpty()).toList();
    }

    @Override
    public boolean isClosed() {
        return true;
    }

    private List<Experience> experiences() {
        return subject.get().map(ActionSubject::experiences).orElse(List.of());
    }

    private static String text(Experience experience) {
        return Objects.requireNonNullElse(experience.getText(), "").strip();
    }
}
