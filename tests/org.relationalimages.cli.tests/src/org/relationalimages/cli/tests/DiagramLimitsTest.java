// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few lines of specification and model that ask for more than any computer has: each ends in one sentence, soon. */
class DiagramLimitsTest {

	/** Much more than it takes, for a busy machine. */
	private static final Duration SOON = Duration.ofSeconds(90);

	@TempDir
	Path folder;
	private BoxSpecification boxSpecification;

	@BeforeEach
	void write() throws Exception {
		boxSpecification = new BoxSpecification(folder).metamodel();
	}

	private Run refused(String sentence) {
		Run run = assertTimeoutPreemptively(SOON, () -> boxSpecification.diagram());
		run.exits(1).complains("The diagram \"D\" would").complains(sentence).complains("fewer");
		assertTrue(run.problems() == 1 && run.out().isEmpty(), run::toString);
		return run;
	}

	@Test
	void boxesThatHoldAllBelowThem() throws Exception {
		boxSpecification.layer(BoxSpecification.containers("feature:eAllContents", "FreeForm", BoxSpecification.at("containerMappings", "Box"),
				BoxSpecification.FLAT + "/>"));
		refused(boxSpecification.model(BoxSpecification.nested(22)), "elements");
	}

	private Run refused(BoxSpecification written, String sentence) {
		return refused(sentence).complains("s.odesign: ContainerMapping \"Box\"");
	}

	@Test
	void boxesThatHoldAllThereAre() throws Exception {
		boxSpecification.layer(BoxSpecification.containers(null, "FreeForm", BoxSpecification.at("containerMappings", "Box"), BoxSpecification.FLAT + "/>"));
		refused(boxSpecification.model("<boxes name='a'/>".repeat(30)), "elements");
	}

	@Test
	void boxesThatHoldEachOtherInARing() throws Exception {
		String box = BoxSpecification.at("containerMappings", "Box");
		boxSpecification.layer("<containerMappings name='Start' domainClass='b.Box' semanticCandidatesExpression='feature:boxes' reusedContainerMappings=\""
				+ box + "\">" + BoxSpecification.FLAT + "/></containerMappings>" + BoxSpecification.containers("feature:to", "FreeForm", box,
						BoxSpecification.FLAT + "/>"));
		StringBuilder ring = new StringBuilder();
		for (int i = 0; i < 300; i++)
			ring.append("<boxes to='//@boxes.").append((i + 1) % 300).append("'/>");
		refused(boxSpecification.model(ring.toString()), "nest elements more than 100 deep");
	}

	@Test
	void bordersOfBorders() throws Exception {
		String pin = BoxSpecification.at("nodeMappings", "Node") + "/@borderedNodeMappings[name='Pin']";
		boxSpecification.layer("<nodeMappings name='Node' domainClass='b.Box'>" + BoxSpecification.SQUARE
				+ "/><borderedNodeMappings name='Pin' domainClass='b.Box'"
				+ " semanticCandidatesExpression='feature:eAllContents' reusedBorderedNodeMappings=\"" + pin + "\">" + BoxSpecification.SQUARE
				+ "/></borderedNodeMappings></nodeMappings>");
		boxSpecification.model(BoxSpecification.nested(40));
		refused("elements").complains("NodeMapping \"Pin\"");
	}

	@Test
	void edgesBetweenAllAndAll() throws Exception {
		String nodes = BoxSpecification.nodes("feature:boxes", BoxSpecification.SQUARE + "/>");
		String node = BoxSpecification.at("nodeMappings", "Node");
		String all = "<edgeMappings name='All' sourceMapping=\"" + node + "\" targetMapping=\"" + node + "\"";
		boxSpecification.model("<boxes/>".repeat(2000));
		boxSpecification.layer(nodes + all + " useDomainElement='true' domainClass='b.Box' semanticCandidatesExpression='var:self'"
				+ " sourceFinderExpression='feature:boxes' targetFinderExpression='feature:boxes'><style/></edgeMappings>");
		refused("elements").complains("EdgeMapping \"All\"");
	}

	@Test
	void edgesAtThemselves() throws Exception {
		String node = BoxSpecification.at("nodeMappings", "Node");
		String edge = BoxSpecification.at("edgeMappings", "All");
		boxSpecification.layer(BoxSpecification.nodes("feature:boxes", BoxSpecification.SQUARE + "/>") + "<edgeMappings name='All' sourceMapping=\"" + node
				+ "\" targetMapping=\"" + node + " " + edge + "\" targetFinderExpression='var:self'><style/></edgeMappings>");
		boxSpecification.model("<boxes/><boxes/>");
		refused("").complains("EdgeMapping \"All\"");
	}

	@Test
	void mappingsThatLookAtEverythingEverywhere() throws Exception {
		StringBuilder pins = new StringBuilder();
		for (int i = 0; i < 50; i++)
			pins.append("<borderedNodeMappings name='P").append(i).append("' domainClass='b.None'>").append(BoxSpecification.SQUARE)
					.append("/></borderedNodeMappings>");
		boxSpecification.layer("<nodeMappings name='Node' domainClass='b.Box' semanticCandidatesExpression='feature:boxes'>" + BoxSpecification.SQUARE
				+ "/>" + pins
				+ "</nodeMappings>");
		boxSpecification.model("<boxes>" + "<boxes/>".repeat(5000) + "</boxes>" + "<boxes/>".repeat(2000));
		refused("look at more than").complains("NodeMapping");
	}

	@Test
	void labelsWithoutEnd() throws Exception {
		boxSpecification.layer(BoxSpecification.nodes(null, "<style xsi:type='style:SquareDescription' labelExpression='feature:eAllContents'/>"));
		boxSpecification.model("<boxes>".repeat(50) + "<boxes name='x'/>".repeat(20_000) + "</boxes>".repeat(50));
		refused("labels of more than");
	}

	@Test
	void aLongLabelIsShown() throws Exception {
		boxSpecification.layer(BoxSpecification.nodes("feature:boxes", BoxSpecification.SQUARE + "/>")
				+ BoxSpecification.containers("feature:boxes", "FreeForm", "", BoxSpecification.FLAT + "/>"));
		boxSpecification.model("<boxes name='" + "long label ".repeat(100_000) + "'/>");
		for (String format : new String[] { "json", "svg" })
			assertTimeoutPreemptively(SOON, () -> boxSpecification.diagram("--format", format)).exits(0).says("long label");
	}
}
