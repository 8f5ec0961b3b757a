/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * The removal of elements with all that means nothing without them: the relations of a partner or a goal go with it.
 *
 * @param chosen what the user wants to remove
 * @param relations the relations that go with it
 */
public record Deletion(List<EObject> chosen, Set<Relation> relations) {

    /** The removal of these elements; a strategy itself cannot be removed. */
    public static Deletion of(Collection<? extends EObject> elements) {
        List<EObject> chosen = elements.stream().filter(element -> !(element instanceof PartnerStrategy))
                .map(EObject.class::cast).toList();
        Set<Relation> relations = new LinkedHashSet<>();
        chosen.forEach(element -> relations.addAll(Removing.relationsOf(element)));
        chosen.forEach(relations::remove);
        return new Deletion(chosen, relations);
    }

    /** Whether nothing would be removed. */
    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** What the removal does, in words. */
    public Message label() {
        return label(chosen.size() == 1 ? ElementName.of(chosen.getFirst()) : several(chosen.size()), relations.size());
    }

    /**
     * What a removal does, in words.
     *
     * @param what the name of what is removed: a message or plain text
     * @param relations how many relations go with it
     */
    public static Message label(Object what, int relations) {
        return relations == 0 ? Message.of(Deletion.class, "delete", what)
                : Message.of(Deletion.class, "delete.withRelations", what, relations);
    }

    /** What several elements are called together. */
    public static Message several(int elements) {
        return Message.of(Deletion.class, "delete.elements", elements);
    }

    /** Removes the elements in one step. */
    public void apply(StrategyDocument document) {
        document.edit(label(), () -> Removing.remove(chosen));
    }
}
