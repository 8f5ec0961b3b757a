/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;

import picocli.CommandLine.Option;

/** Says how an attribute should be. */
final class AttributeOptions {

    @Option(names = "--of", paramLabel = "relation|partner|goal")
    private Optional<AttributeSubject> subject;

    @Option(names = "--name", paramLabel = "NAME")
    private Optional<String> name;

    @Option(names = "--type", paramLabel = "TYPE")
    private Optional<AttributeType> type;

    @Option(names = "--choices", paramLabel = "A;B;C")
    private Optional<String> choices;

    @Option(names = "--description", paramLabel = "TEXT")
    private Optional<String> description;

    /** A new attribute with that name. With choices it is a choice. */
    AttributeDefinition made(String called) {
        return new AttributeDefinition(name.orElse(called), subject.orElse(AttributeSubject.RELATION),
                type.orElse(choices.isPresent() ? AttributeType.CHOICE : AttributeType.TEXT), choices(),
                description.orElse(""));
    }

    /** A known attribute, with what should be different. Which elements have it stays as it is. */
    AttributeDefinition changed(AttributeDefinition known) {
        return new AttributeDefinition(name.orElse(known.name()), known.subject(), type.orElse(known.type()),
                choices.isPresent() ? choices() : known.choices(), description.orElse(known.description()));
    }

    private List<String> choices() {
        return choices.map(AttributeDefinition::choices).orElse(List.of());
    }
}
