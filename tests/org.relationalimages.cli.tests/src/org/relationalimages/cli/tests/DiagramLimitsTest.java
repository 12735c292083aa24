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
	private Boxes boxes;

	@BeforeEach
	void write() throws Exception {
		boxes = new Boxes(folder).metamodel();
	}

	private Run refused(String sentence) {
		Run run = assertTimeoutPreemptively(SOON, () -> boxes.diagram());
		run.exits(1).complains("The diagram \"D\" would").complains(sentence).complains("fewer");
		assertTrue(run.problems() == 1 && run.out().isEmpty(), run::toString);
		return run;
	}

	@Test
	void boxesThatHoldAllBelowThem() throws Exception {
		boxes.layer(Boxes.containers("feature:eAllContents", "FreeForm", Boxes.at("containerMappings", "Box"), Boxes.FLAT + "/>"));
		refused(boxes.model(Boxes.nested(22)), "elements");
	}

	private Run refused(Boxes written, String sentence) {
		return refused(sentence).complains("s.odesign: ContainerMapping \"Box\"");
	}

	@Test
	void boxesThatHoldAllThereAre() throws Exception {
		boxes.layer(Boxes.containers(null, "FreeForm", Boxes.at("containerMappings", "Box"), Boxes.FLAT + "/>"));
		refused(boxes.model("<boxes name='a'/>".repeat(30)), "elements");
	}

	@Test
	void boxesThatHoldEachOtherInARing() throws Exception {
		String box = Boxes.at("containerMappings", "Box");
		boxes.layer("<containerMappings name='Start' domainClass='b.Box' semanticCandidatesExpression='feature:boxes' reusedContainerMappings=\""
				+ box + "\">" + Boxes.FLAT + "/></containerMappings>" + Boxes.containers("feature:to", "FreeForm", box, Boxes.FLAT + "/>"));
		StringBuilder ring = new StringBuilder();
		for (int i = 0; i < 300; i++)
			ring.append("<boxes to='//@boxes.").append((i + 1) % 300).append("'/>");
		refused(boxes.model(ring.toString()), "nest elements more than 100 deep");
	}

	@Test
	void bordersOfBorders() throws Exception {
		String pin = Boxes.at("nodeMappings", "Node") + "/@borderedNodeMappings[name='Pin']";
		boxes.layer("<nodeMappings name='Node' domainClass='b.Box'>" + Boxes.SQUARE + "/><borderedNodeMappings name='Pin' domainClass='b.Box'"
				+ " semanticCandidatesExpression='feature:eAllContents' reusedBorderedNodeMappings=\"" + pin + "\">" + Boxes.SQUARE
				+ "/></borderedNodeMappings></nodeMappings>");
		boxes.model(Boxes.nested(40));
		refused("elements").complains("NodeMapping \"Pin\"");
	}

	@Test
	void edgesBetweenAllAndAll() throws Exception {
		String nodes = Boxes.nodes("feature:boxes", Boxes.SQUARE + "/>");
		String node = Boxes.at("nodeMappings", "Node");
		String all = "<edgeMappings name='All' sourceMapping=\"" + node + "\" targetMapping=\"" + node + "\"";
		boxes.model("<boxes/>".repeat(2000));
		boxes.layer(nodes + all + " useDomainElement='true' domainClass='b.Box' semanticCandidatesExpression='var:self'"
				+ " sourceFinderExpression='feature:boxes' targetFinderExpression='feature:boxes'><style/></edgeMappings>");
		refused("elements").complains("EdgeMapping \"All\"");
	}

	@Test
	void edgesAtThemselves() throws Exception {
		String node = Boxes.at("nodeMappings", "Node");
		String edge = Boxes.at("edgeMappings", "All");
		boxes.layer(Boxes.nodes("feature:boxes", Boxes.SQUARE + "/>") + "<edgeMappings name='All' sourceMapping=\"" + node
				+ "\" targetMapping=\"" + node + " " + edge + "\" targetFinderExpression='var:self'><style/></edgeMappings>");
		boxes.model("<boxes/><boxes/>");
		refused("").complains("EdgeMapping \"All\"");
	}

	@Test
	void mappingsThatLookAtEverythingEverywhere() throws Exception {
		StringBuilder pins = new StringBuilder();
		for (int i = 0; i < 50; i++)
			pins.append("<borderedNodeMappings name='P").append(i).append("' domainClass='b.None'>").append(Boxes.SQUARE)
					.append("/></borderedNodeMappings>");
		boxes.layer("<nodeMappings name='Node' domainClass='b.Box' semanticCandidatesExpression='feature:boxes'>" + Boxes.SQUARE + "/>" + pins
				+ "</nodeMappings>");
		boxes.model("<boxes>" + "<boxes/>".repeat(5000) + "</boxes>" + "<boxes/>".repeat(2000));
		refused("look at more than").complains("NodeMapping");
	}

	@Test
	void labelsWithoutEnd() throws Exception {
		boxes.layer(Boxes.nodes(null, "<style xsi:type='style:SquareDescription' labelExpression='feature:eAllContents'/>"));
		boxes.model("<boxes>".repeat(50) + "<boxes name='x'/>".repeat(20_000) + "</boxes>".repeat(50));
		refused("labels of more than");
	}

	@Test
	void aLongLabelIsShown() throws Exception {
		boxes.layer(Boxes.nodes("feature:boxes", Boxes.SQUARE + "/>") + Boxes.containers("feature:boxes", "FreeForm", "", Boxes.FLAT + "/>"));
		boxes.model("<boxes name='" + "long label ".repeat(100_000) + "'/>");
		for (String format : new String[] { "json", "svg" })
			assertTimeoutPreemptively(SOON, () -> boxes.diagram("--format", format)).exits(0).says("long label");
	}
}
