/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.util.regex.Matcher;

/** Tables, a properties page and a rule in small, with which checks are tried that the delivered ones may not show. */
final class Sample {

    /** Where the viewpoint names a class of services. */
    static final String EXTENSION = "<ownedJavaExtensions qualifiedClassName=";

    /** How a line is deleted. */
    static final String DELETE_LINE = """
            <delete name="Delete" label="%viewpoint" mapping="//@ownedViewpoints[name='PartnerStrategy']\
            /@ownedRepresentations[name='SampleList']/@ownedLineMappings[name='Partner']">
              <variables name="element"/>
              <firstModelOperation xsi:type="tool:ChangeContext" browseExpression="var:element">
                <subModelOperations xsi:type="tool:RemoveElement"/>
              </firstModelOperation>
            </delete>
            """;

    /** How the words of a cell are changed. */
    static final String EDIT_CONTACT = """
            <directEdit>
              <mask mask="{0}"/>
              <firstModelOperation xsi:type="tool:SetValue" featureName="contact" valueExpression="var:arg0"/>
            </directEdit>
            """;

    private static final String LIST = """
            <ownedRepresentations xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0"
                xsi:type="table:EditionTableDescription" name="SampleList" label="%viewpoint"
                domainClass="partnerstrategy::PartnerStrategy">
              <ownedLineMappings name="Partner" domainClass="partnerstrategy::Partner"
                  semanticCandidatesExpression="feature:partners" headerLabelExpression="feature:name">
            """ + DELETE_LINE + """
                <foregroundConditionalStyle predicateExpression="service:sampleHasContact">
                  <style foreGroundColor="//@userColorsPalettes[name='Matrix']/@entries[name='Ink']"/>
                </foregroundConditionalStyle>
              </ownedLineMappings>
              <ownedColumnMappings name="Contact" headerLabelExpression="service:sampleHeading"
                  featureName="contact" canEdit="aql:true"
                  labelExpression="service:sampleContact">
            """ + EDIT_CONTACT + """
              </ownedColumnMappings>
            </ownedRepresentations>
            """;

    private static final String CROSS = """
            <ownedRepresentations xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0"
                xsi:type="table:CrossTableDescription" name="SampleCross" label="%viewpoint"
                domainClass="partnerstrategy::PartnerStrategy">
              <ownedLineMappings name="Partner" domainClass="partnerstrategy::Partner"
                  semanticCandidatesExpression="feature:partners">
            """ + DELETE_LINE.replace("SampleList", "SampleCross") + """
              </ownedLineMappings>
              <ownedColumnMappings name="Goal" domainClass="partnerstrategy::Goal"
                  semanticCandidatesExpression="feature:goals">
                <delete name="DeleteGoal" label="%viewpoint" mapping="//@ownedViewpoints[name='PartnerStrategy']\
            /@ownedRepresentations[name='SampleCross']/@ownedColumnMappings[name='Goal']">
                  <firstModelOperation xsi:type="tool:RemoveElement"/>
                </delete>
              </ownedColumnMappings>
              <intersection name="Cell" columnFinderExpression="aql:self.relations.goal"
                  preconditionExpression="service:sampleIsUrgent"
                  labelExpression="service:lineSemantic.sampleWords(columnSemantic)"
                  lineMapping="//@ownedViewpoints[name='PartnerStrategy']\
            /@ownedRepresentations[name='SampleCross']/@ownedLineMappings[name='Partner']"
                  columnMapping="//@ownedViewpoints[name='PartnerStrategy']\
            /@ownedRepresentations[name='SampleCross']/@ownedColumnMappings[name='Goal']">
            """ + EDIT_CONTACT + """
              </intersection>
            </ownedRepresentations>
            """;

    private static final String PAGE = """
            <extensions xmlns:properties="http://www.eclipse.org/sirius/properties/1.0.0"
                xsi:type="properties:ViewExtensionDescription" name="Sample">
              <categories name="Sample">
                <pages name="Partner" domainClass="partnerstrategy::Partner" labelExpression="service:sampleTitle"
                    semanticCandidateExpression="var:self"/>
                <groups name="Partner" domainClass="partnerstrategy::Partner" labelExpression="feature:name">
                  <controls xsi:type="properties:TextDescription" name="Contact"
                      labelExpression="service:sampleLabel" valueExpression="feature:contact">
                    <initialOperation>
                      <firstModelOperations xsi:type="tool:SetValue" featureName="contact"
                          valueExpression="var:newValue"/>
                    </initialOperation>
                  </controls>
                  <validationSet>
                    <semanticValidationRules name="HasContact" targetClass="partnerstrategy::Partner"
                        message="service:sampleTitle">
                      <audits auditExpression="service:sampleHasContact"/>
                      <fixes name="SampleRepair">
                        <initialOperation>
                          <firstModelOperations xsi:type="tool:SetValue" featureName="contact" \
            valueExpression="feature:name"/>
                        </initialOperation>
                      </fixes>
                    </semanticValidationRules>
                  </validationSet>
                </groups>
              </categories>
            </extensions>
            """;

    private Sample() {
    }

    /** The text of a specification with the sample in it, before all that is of its kind. */
    static String addTo(String specification) {
        String services = EXTENSION + '"' + SampleServices.class.getName() + "\"/>\n";
        return specification
                .replaceFirst("<ownedRepresentations ", Matcher.quoteReplacement(LIST + CROSS + services) + "$0")
                .replaceFirst("</description:Group>", Matcher.quoteReplacement(PAGE) + "$0");
    }
}
