/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.partner;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.catalogue.FieldCatalogue;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.maintenance.CommissionedWork;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** What there is to know of a partner over all goals (handbook, step 5). */
public final class PartnerFacts {

    private static final int SEVERAL = 2;

    private final Partner partner;

    /** The facts of a partner. */
    public PartnerFacts(Partner partner) {
        this.partner = partner;
    }

    /** The partner that an element is about: itself, or that of the relation to which it belongs. */
    public static Optional<Partner> partnerOf(EObject element) {
        return switch (element) {
        case null -> Optional.empty();
        case Partner partner -> Optional.of(partner);
        case Relation relation -> Optional.ofNullable(relation.getPartner());
        default -> partnerOf(element.eContainer());
        };
    }

    /** What is known of the partner itself, a line each, the strategy's own attributes last. */
    public List<String> known() {
        FieldContext context = FieldContext.of(partner);
        Stream<String> features = FieldCatalogue.<Partner>features(Literals.PARTNER).stream()
                .filter(field -> field.feature() != Literals.NAMED_ELEMENT__NAME && !field.feature().isMany())
                .filter(field -> field.isFilled(partner, context)).map(field -> line(field, context));
        return Stream.concat(features, RelationFacts.attributes(partner).stream()).toList();
    }

    /** A long text tells itself what it is about. */
    private String line(FeatureField<Partner> field, FieldContext context) {
        String text = field.text(partner, context);
        return field.isLongText() ? text : Message.of(PartnerFacts.class, "attribute",
                field.title(context.language()), text).in(context.language());
    }

    /** The partner's relations, in the order in which they were made. */
    public List<Relation> relations() {
        return List.copyOf(partner.getRelations());
    }

    /** The sum of what the partner gets in the reference year over all goals; none when no amount is known. */
    public Optional<Message> total() {
        ReferenceYear year = ReferenceYear.of(partner);
        return partner.getRelations().stream().map(year::amount).flatMap(Optional::stream)
                .reduce(BigDecimal::add).map(year::say);
    }

    /** Why the partner should have one integral account manager (rule R6); none when it need not. */
    public Optional<Message> accountManager() {
        CommissionedWork work = MethodWithPlugIns.installed().maintenance().commissionedWork(partner);
        if (work.goals() < SEVERAL) {
            return Optional.empty();
        }
        return Optional.of(work.dominant()
                .map(goal -> Message.of(PartnerFacts.class, "accountManager.dominant", work.goals(),
                        ElementName.of(goal), CommissionedWork.DOMINANT_PERCENTAGE))
                .orElseGet(() -> Message.of(PartnerFacts.class, "accountManager", work.goals())));
    }
}
