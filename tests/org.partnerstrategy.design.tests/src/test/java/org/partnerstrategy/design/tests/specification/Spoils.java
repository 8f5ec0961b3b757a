/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.util.List;

/** What can go wrong in a specification. */
final class Spoils {

    private Spoils() {
    }

    /** Everything that is tried, on the delivered specification with the {@link Sample} in it. */
    static List<Spoil> all() {
        return List.of(
                new Spoil("an unknown attribute", WellFormed.class, "enablePopupBars=", "enablePopupBras="),
                new Spoil("a reference to nothing", WellFormed.class, "@entries[name='MarkerEdge']\"",
                        "@entries[name='MarkerRim']\""),
                new Spoil("a mapping without its class", WellFormed.class,
                        "domainClass=\"partnerstrategy::LinePoint\" ", ""),
                new Spoil("an unknown class", NamesOfTheModel.class, "domainClass=\"partnerstrategy::LinePoint\"",
                        "domainClass=\"partnerstrategy::Corner\""),
                new Spoil("an unknown feature", NamesOfTheModel.class, "feature:target", "feature:aim"),
                new Spoil("an unknown attribute of a style", NamesOfTheModel.class,
                        "attributeName=\"sizeComputationExpression\"", "attributeName=\"size\""),
                new Spoil("an unknown reference of a style", NamesOfTheModel.class, "referenceName=\"color\"",
                        "referenceName=\"colour\""),
                new Spoil("a service that is not there", ServicesFit.class, "service:markerLabel",
                        "service:markerCaption"),
                new Spoil("a service of another class", ServicesFit.class, "\"service:markerLabel\"",
                        "\"service:matrixTitle\""),
                new Spoil("a service of another class in another language", ServicesFit.class,
                        "\"service:markerLabel\"", "\"aql:self.matrixTitle()\""),
                new Spoil("a service of a variable of another class", ServicesFit.class,
                        "service:container.addPartner", "service:container.placeInMiddle"),
                new Spoil("a service without its argument", ServicesFit.class, "service:renamePartner(arg0)",
                        "service:renamePartner"),
                new Spoil("a class of services that is not there", ServicesAreSound.class, Sample.EXTENSION,
                        Sample.EXTENSION + "\"org.partnerstrategy.design.matrix.NoServices\"/>\n" + Sample.EXTENSION),
                new Spoil("a class of services that remembers", ServicesAreSound.class, Sample.EXTENSION,
                        Sample.EXTENSION + '"' + SpoiltServices.class.getName() + "\"/>\n" + Sample.EXTENSION),
                new Spoil("a language that Sirius had", KnownLanguages.class, "\"service:markerLabel\"",
                        "\"[self.name/]\""),
                new Spoil("a language of long ago", KnownLanguages.class, "\"service:markerLabel\"",
                        "\"ocl:self.name\""),
                new Spoil("two filters of one name", UniqueNames.class, "name=\"OnlySubsidy\"",
                        "name=\"OnlyCommission\""),
                new Spoil("two services of one name", UniqueNames.class, Sample.EXTENSION,
                        Sample.EXTENSION + '"' + NamesakeServices.class.getName() + "\"/>\n" + Sample.EXTENSION),
                new Spoil("a node that cannot be deleted", MappingsAreDeletable.class,
                        " deletionDescription=\"//@ownedViewpoints[name='PartnerStrategy']/@ownedRepresentations"
                                + "[name='Matrix']/@defaultLayer/@toolSections[name='Relations']/@ownedTools"
                                + "[name='DeleteRelation']\"", ""),
                new Spoil("a name that cannot be changed", LabelsAreEditable.class,
                        " labelDirectEdit=\"//@ownedViewpoints[name='PartnerStrategy']/@ownedRepresentations"
                                + "[name='Matrix']/@defaultLayer/@toolSections[name='Relations']/@ownedTools"
                                + "[name='RenamePartner']\"", ""),
                new Spoil("an edge that cannot be reconnected", EdgesAreReconnectable.class,
                        "<edgeMappings name=\"Trail\"", "<edgeMappings name=\"Way\""),
                new Spoil("a key without words", LabelsAreTranslated.class, "\"%matrix.layer.Amounts\"",
                        "\"%matrix.layer.Money\""),
                new Spoil("a label in one language", LabelsAreTranslated.class, "\"%matrix.layer.Amounts\"",
                        "\"Amounts\""),
                new Spoil("a tool without a label", LabelsAreTranslated.class, " label=\"%matrix.NewPartner\"", ""),
                new Spoil("a variable that is not there", KnownVariables.class,
                        "service:newSemanticContainer.relate(element)", "service:newSemanticContainer.relate(dropped)"),
                new Spoil("an unknown feature in AQL", NamesInAql.class, "\"service:markerLabel\"",
                        "\"aql:self.partner.nickname\""),
                new Spoil("a feature of another class in AQL", NamesInAql.class, "\"service:markerLabel\"",
                        "\"aql:self.urgency\""),
                new Spoil("an unknown class in AQL", NamesInAql.class, "\"service:isPartner\"",
                        "\"aql:self.oclIsKindOf(partnerstrategy::Friend)\""),
                new Spoil("a line that cannot be deleted", MappingsAreDeletable.class, Sample.DELETE_LINE, ""),
                new Spoil("cells that cannot be edited", LabelsAreEditable.class, Sample.EDIT_CONTACT, ""),
                new Spoil("a column of a feature that no line has", NamesOfTheModel.class,
                        "featureName=\"contact\" canEdit",
                        "featureName=\"urgency\" canEdit"),
                new Spoil("a column without a heading", LabelsAreTranslated.class,
                        " headerLabelExpression=\"service:sampleHeading\"", ""),
                new Spoil("a heading asked of the line", ServicesFit.class, "\"service:sampleHeading\"",
                        "\"service:sampleContact\""),
                new Spoil("a precondition of a cell asked of the line", ServicesFit.class,
                        "preconditionExpression=\"service:sampleIsUrgent\"",
                        "preconditionExpression=\"service:sampleContact\""),
                new Spoil("a line and a column that are mixed up", ServicesFit.class,
                        "service:lineSemantic.sampleWords(columnSemantic)",
                        "service:columnSemantic.sampleWords(lineSemantic)"),
                new Spoil("a condition of a style asked of another class", ServicesFit.class,
                        "predicateExpression=\"service:sampleHasContact\"",
                        "predicateExpression=\"service:sampleIsUrgent\""),
                new Spoil("a tool of a table that does not declare its variable", KnownVariables.class,
                        "<variables name=\"element\"/>", ""),
                new Spoil("an audit asked of another class", ServicesFit.class,
                        "auditExpression=\"service:sampleHasContact\"", "auditExpression=\"service:sampleIsUrgent\""),
                new Spoil("a repair that sets an unknown feature", NamesOfTheModel.class,
                        "featureName=\"contact\" valueExpression=\"feature:name\"",
                        "featureName=\"fax\" valueExpression=\"feature:name\""),
                new Spoil("a page whose title is plain words", KnownLanguages.class,
                        "labelExpression=\"service:sampleTitle\"", "labelExpression=\"Partner\""),
                new Spoil("a widget whose label is words in AQL", LabelsAreTranslated.class,
                        "labelExpression=\"service:sampleLabel\"", "labelExpression=\"aql:'Contact'\""),
                new Spoil("a widget that shows an unknown feature", NamesOfTheModel.class,
                        "valueExpression=\"feature:contact\"", "valueExpression=\"feature:fax\""),
                new Spoil("an action that nobody registered", ActionsAreRegistered.class,
                        "id=\"org.partnerstrategy.design.ui.openPartner\"",
                        "id=\"org.partnerstrategy.design.ui.openPerson\""),
                new Spoil("a picture that is not there", PicturesExist.class, "icons/partner.svg", "icons/person2.svg"),
                new Spoil("a style that nobody draws", LayoutsAndStylesExist.class,
                        "id=\"org.partnerstrategy.design.plot\"", "id=\"org.partnerstrategy.design.chart\""),
                new Spoil("a layout that nobody registered", LayoutsAndStylesExist.class,
                        "<layout xsi:type=\"description_1:CompositeLayout\" padding=\"40\" direction=\"LeftToRight\"/>",
                        "<layout xsi:type=\"description_1:CustomLayoutConfiguration\" id=\"layered\"/>"),
                new Spoil("a severity that the method does not have", RulesAreKnown.class, "name=\"todo\"",
                        "name=\"tobedone\""),
                new Spoil("an audit of another severity", RulesAreKnown.class,
                        "auditExpression=\"aql:self.isFreeOfAny('todo')\"",
                        "auditExpression=\"aql:self.isFreeOfAny('error')\""),
                new Spoil("a tool that nobody tries", EverythingIsTried.class, "name=\"PlaceInMiddle\"",
                        "name=\"PlaceAnywhere\""),
                new Spoil("a cell in which Sirius cannot type", CellsCanBeTyped.class, "featureName=\"id\"",
                        "featureName=\"*\""));
    }
}
