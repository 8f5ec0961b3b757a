/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.feature.NewElement;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an element, and fills its fields. */
@Command(name = "add")
public final class AddCommand extends ElementCommand {

    @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "kind")
    private String kind;

    @Parameters(index = "2..*", paramLabel = "NAME|FIELD=VALUE", descriptionKey = "words")
    private List<String> words = List.of();

    @Mixin
    private NamedRelation named;

    @Option(names = "--within", paramLabel = "GOAL")
    private Optional<String> within = Optional.empty();

    @Override
    public Integer call() throws StrategyFileException {
        ElementKind added = ElementKind.of(kind);
        if (added == ElementKind.MAINTENANCE) {
            throw problem("add.maintenance");
        }
        change(strategy -> add(strategy, added));
        return StudioCommand.DONE;
    }

    private Runnable add(PartnerStrategy strategy, ElementKind added) {
        FieldContext context = context(strategy);
        EObject element = added.isOfRelations() ? relation(strategy, context) : made(strategy, added);
        List<Message> remarks = FieldValues.of(words).applyTo(element, added.type(), context);
        return told(remarks, "add.done", ElementName.of(element));
    }

    /** A partner or goal that is not known yet is added with the relation. */
    private Relation relation(PartnerStrategy strategy, FieldContext context) {
        refuseNames(words);
        Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
        strategy.getRelations().add(relation);
        FieldValues.give(RelationFields.GOAL, relation, named.goal(), context);
        FieldValues.give(RelationFields.PARTNER, relation, named.partner(), context);
        return relation;
    }

    private NamedElement made(PartnerStrategy strategy, ElementKind added) {
        String name = name(words).orElseThrow(() -> problem("element.unnamed", added.label()));
        StrategyIndex index = new StrategyIndex(strategy);
        boolean isThere = added != ElementKind.ACTION && added.elements(strategy).stream()
                .anyMatch(element -> StrategyIndex.isCalled((NamedElement) element, name));
        if (isThere) {
            throw problem("add.exists", name);
        }
        NamedElement element = within.isPresent() && added == ElementKind.GOAL
                ? NewElement.in(index.goal(within.get()), Literals.GOAL__GOALS).add()
                : NewElement.in(strategy, added.list()).add();
        element.setName(name.strip());
        return element;
    }
}
