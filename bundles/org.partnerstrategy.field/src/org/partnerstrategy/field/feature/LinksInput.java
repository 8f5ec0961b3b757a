/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.text.Completion;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.text.Message;

/**
 * Other elements of the strategy are typed by their names or identities; several with semicolons between. The beginning
 * of a name is enough where only one begins so.
 *
 * @param <E> the kind of element
 */
final class LinksInput<E extends EObject> implements FieldInput<E> {

    private final FeatureField<E> field;
    private final EReference reference;
    private final FieldContext context;

    LinksInput(FeatureField<E> field, EReference reference, FieldContext context) {
        this.field = field;
        this.reference = reference;
        this.context = context;
    }

    @Override
    public ParsedInput read(E element, String text) {
        List<EObject> meant = new ArrayList<>();
        for (String name : names(text)) {
            List<EObject> called = called(name);
            if (called.isEmpty()) {
                return ParsedInput.refused(Message.of(LinksInput.class, "link.unknown",
                        Message.verbatim(ModelLabels.of(reference.getEReferenceType(), context.language())), name));
            }
            meant.add(called.getFirst());
        }
        Object value = reference.isMany() ? meant : meant.stream().findFirst().orElse(null);
        return ParsedInput.accepted(() -> field.set(element, value));
    }

    private List<String> names(String text) {
        return (reference.isMany() ? Stream.of(text.split(";")) : Stream.of(text)).map(Words::tidy)
                .filter(name -> !name.isEmpty()).toList();
    }

    private List<EObject> called(String name) {
        List<EObject> candidates = Candidates.of(context.strategy(), reference);
        List<EObject> called = exactly(candidates, name);
        return called.isEmpty() ? Completion.of(candidates.stream().map(this::name).toList(), name)
                .map(whole -> exactly(candidates, whole)).orElse(List.of()) : called;
    }

    private List<EObject> exactly(List<EObject> candidates, String name) {
        String key = Words.key(name);
        return candidates.stream().filter(candidate -> Words.key(name(candidate)).equals(key)
                || candidate instanceof Identified identified && name.equals(identified.getId())).toList();
    }

    private String name(EObject candidate) {
        return ElementName.of(candidate).in(context.language());
    }

    @Override
    public List<String> proposals(E element, String typed) {
        String key = Words.key(typed.substring(typed.lastIndexOf(';') + 1));
        String before = typed.lastIndexOf(';') < 0 ? "" : typed.substring(0, typed.lastIndexOf(';') + 1) + " ";
        return Candidates.of(context.strategy(), reference).stream().map(this::name)
                .filter(name -> Words.key(name).contains(key)).distinct().map(name -> before + name).toList();
    }
}
