/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.extension;

import java.util.List;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** Which goals hang on one partner; nothing when there are none. */
public final class OnlyProvidersSection implements ReportSection {

    @Override
    public List<Content> write(ReportRequest request) {
        List<String> providers = request.relations().stream().filter(OnlyProvider::is)
                .map(OnlyProvidersSection::provider).map(provider -> provider.in(request.language())).toList();
        if (providers.isEmpty()) {
            return List.of();
        }
        return List.of(new Heading(1, say("heading").in(request.language())),
                new Paragraph(say("introduction").in(request.language())), new Points(providers));
    }

    private static Message provider(Relation relation) {
        return say("provider", ElementName.of(relation.getGoal()), ElementName.of(relation.getPartner()));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(OnlyProvidersSection.class, key, arguments);
    }
}
