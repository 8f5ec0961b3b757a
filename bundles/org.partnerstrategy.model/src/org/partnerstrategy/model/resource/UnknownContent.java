/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a file says of an element that this version does not understand, and keeps: what a newer version added, what
 * others added in namespaces of their own, and comments. It belongs to the element, and goes where that goes.
 */
public final class UnknownContent extends AdapterImpl {

    private final List<UnknownAttribute> attributes = new ArrayList<>();
    private final List<UnknownMarkup> markup = new ArrayList<>();
    private final Map<EStructuralFeature, Map<String, List<UnknownAttribute>>> ofValues = new HashMap<>();

    private UnknownContent() {
    }

    /**
     * Gives an element what is not understood of another one, instead of its own.
     *
     * @param from an element of a strategy that was read from a file
     * @param to its counterpart
     */
    public static void transfer(EObject from, EObject to) {
        of(to).ifPresent(to.eAdapters()::remove);
        of(from).ifPresent(content -> {
            UnknownContent copy = on(to);
            copy.attributes.addAll(content.attributes);
            copy.markup.addAll(content.markup);
            copy.ofValues.putAll(content.ofValues);
        });
        FileOrigin.transfer(from, to);
    }

    /**
     * All of it in one text, as a file says it: equal for two elements of which the same is not understood.
     *
     * @return empty when all of the element is understood
     */
    public static String text(EObject element) {
        return UnknownText.of(element);
    }

    /**
     * Lets a strategy keep what it is given of another one that a newer version wrote: its file is then of that format.
     *
     * @param from a strategy that was read from a file
     * @param to the strategy that is given parts of it
     */
    public static void adoptFormat(EObject from, EObject to) {
        FileOrigin own = FileOrigin.of(to);
        FileOrigin both = own.with(FileOrigin.of(from));
        if (!both.version().equals(own.version())) {
            both.giveTo(to);
        }
    }

    /**
     * Gives an element what is not understood of two versions of it, which were made of one.
     *
     * @param base what both were made of; none when both are new
     * @param one the one version
     * @param other the other version
     * @param to the element that gets it, instead of its own
     * @return whether it was possible: not when both versions changed the same in different ways, in which case nothing
     *         was done
     */
    public static boolean merge(Optional<? extends EObject> base, EObject one, EObject other, EObject to) {
        return new UnknownMerge(base, one, other).into(to);
    }

    /** What is not understood of that element; none when all of it is. */
    static Optional<UnknownContent> of(EObject element) {
        return Optional.ofNullable((UnknownContent) EcoreUtil.getExistingAdapter(element, UnknownContent.class));
    }

    /** What is not understood of that element, to be added to. */
    static UnknownContent on(EObject element) {
        return of(element).orElseGet(() -> {
            UnknownContent made = new UnknownContent();
            element.eAdapters().add(made);
            return made;
        });
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == UnknownContent.class;
    }

    void add(UnknownAttribute attribute) {
        attributes.add(attribute);
    }

    void add(UnknownMarkup part) {
        markup.add(part);
    }

    /** Keeps what is said of one value of a feature, as long as the feature has that value. */
    void add(EStructuralFeature feature, String value, List<UnknownAttribute> said) {
        ofValues.computeIfAbsent(feature, key -> new HashMap<>()).put(value, List.copyOf(said));
    }

    List<UnknownAttribute> attributes() {
        return attributes;
    }

    List<UnknownMarkup> markup() {
        return markup;
    }

    /** What is said of values of features. */
    Map<EStructuralFeature, Map<String, List<UnknownAttribute>>> ofValues() {
        return ofValues;
    }

    /** Whether anything is said of values of a feature. */
    boolean hasValues(EStructuralFeature feature) {
        return ofValues.containsKey(feature);
    }

    /** What is said of a value of a feature. */
    List<UnknownAttribute> attributes(EStructuralFeature feature, String value) {
        return ofValues.getOrDefault(feature, Map.of()).getOrDefault(value, List.of());
    }
}
