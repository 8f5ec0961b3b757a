/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.GridSource;

/** The practical experiences with the relations of a subject; to one relation others can be added. */
final class ExperienceSource implements GridSource<Experience> {

    private static final Messages MESSAGES = Messages.of(ExperienceSource.class);

    private final StrategyDocument document;
    private final Supplier<Optional<ActionSubject>> subject;

    ExperienceSource(StrategyDocument document, Supplier<Optional<ActionSubject>> subject) {
        this.document = document;
        this.subject = subject;
    }

    @Override
    public List<Experience> rows() {
        return subject.get().map(ActionSubject::experiences).orElse(List.of());
    }

    @Override
    public StrategyDocument document() {
        return document;
    }

    @Override
    public Optional<Experience> draft() {
        if (subject.get().orElse(null) instanceof ActionSubject.OneRelation) {
            return Optional.of(PartnerStrategyFactory.eINSTANCE.createExperience());
        }
        return Optional.empty();
    }

    @Override
    public String draftHint() {
        return MESSAGES.text("experience.hint");
    }

    @Override
    public void add(Experience draft) {
        if (subject.get().orElse(null) instanceof ActionSubject.OneRelation one) {
            if (draft.getDate() == null) {
                draft.setDate(LocalDate.now());
            }
            one.relation().getExperiences().add(draft);
        }
    }

    @Override
    public boolean canDelete() {
        return true;
    }

    @Override
    public void delete(List<Experience> experiences) {
        EcoreUtil.deleteAll(experiences, true);
    }
}
