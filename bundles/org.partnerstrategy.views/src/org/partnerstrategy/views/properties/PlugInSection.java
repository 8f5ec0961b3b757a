/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.partnerstrategy.extension.Declaration;
import org.partnerstrategy.extension.DeclarationException;
import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.views.section.PropertySection;

/**
 * A section that a plug-in adds to the properties.
 *
 * @param extension makes it
 * @param title what is above it
 * @param types the classes for whose elements it is
 * @param order those with lower numbers are before it
 */
record PlugInSection(Extension<PropertySection> extension, String title, List<EClass> types, int order) {

    /** Where plug-ins add sections. */
    private static final String POINT = "org.partnerstrategy.views.sections";

    /** The sections of the installed plug-ins for elements of a class, without those that are broken. */
    static List<PlugInSection> of(EClass type) {
        return Installed.SECTIONS.stream().filter(section -> !section.extension().isOff())
                .filter(section -> section.types().stream().anyMatch(known -> known.isSuperTypeOf(type))).toList();
    }

    private static PlugInSection declared(Extension<PropertySection> extension) {
        Declaration declaration = extension.declaration();
        return new PlugInSection(extension, declaration.required("title"),
                Stream.of(declaration.required("types").split("[\\s,]+")).map(PlugInSection::type).toList(),
                declaration.number("order").orElse(0));
    }

    private static EClass type(String name) {
        if (PartnerStrategyPackage.eINSTANCE.getEClassifier(name) instanceof EClass type) {
            return type;
        }
        throw new DeclarationException(Message.of(PlugInSection.class, "type.unknown", name));
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final List<PlugInSection> SECTIONS = Extensions.at(POINT)
                .implementing(PropertySection.class, PlugInSection::declared).stream()
                .sorted(Comparator.comparingInt(PlugInSection::order)).toList();
    }
}
