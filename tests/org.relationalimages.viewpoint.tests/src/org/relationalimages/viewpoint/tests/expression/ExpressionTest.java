// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.ExpressionException;
import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.expression.ServiceRegistry;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.expression.Variables;

class ExpressionTest {

	private final EPackage pack = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass type = EcoreFactory.eINSTANCE.createEClass();
	private final EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
	private final ServiceRegistry services = new ServiceRegistry();

	@BeforeEach
	void model() throws ExpressionException {
		pack.setName("pack");
		type.setName("Type");
		attribute.setName("attribute");
		pack.getEClassifiers().add(type);
		type.getEStructuralFeatures().add(attribute);
		services.addClass(SampleServices.class.getName(), ExpressionTest.class.getClassLoader());
	}

	private Object value(String text, EObject self, Variables variables) throws ExpressionException {
		return Expression.compile(text, services).evaluate(self, variables, ReadLog.NONE);
	}

	private Object value(String text) throws ExpressionException {
		return value(text, type, Variables.NONE.with("arg", pack).with("nothing", null).with("number", 3));
	}

	private void fails(String text) throws ExpressionException {
		assertInstanceOf(EvaluationFailure.class, value(text), text);
	}

	@Test
	void features() throws ExpressionException {
		assertEquals("Type", value("feature:name"));
		assertEquals(List.of(attribute), value("feature:eStructuralFeatures"));
		assertSame(pack, value("feature:eContainer"));
		assertEquals(List.of(attribute), value("feature:eContents"));
		assertEquals(List.of(type, attribute), value("feature:eAllContents", pack, Variables.NONE));
		assertSame(EcorePackage.Literals.ECLASS, value("feature:eClass"));
		assertNull(value("feature:eContainer", pack, Variables.NONE));
		fails("feature:missing");
		fails("feature:");
	}

	@Test
	void crossReferencesComeOnce() throws ExpressionException {
		EClass other = EcoreFactory.eINSTANCE.createEClass();
		type.getESuperTypes().add(other);
		List<?> found = (List<?>) value("feature:eCrossReferences");
		assertTrue(found.contains(other));
		assertEquals(found.stream().distinct().toList(), found);
	}

	@Test
	void variables() throws ExpressionException {
		assertSame(type, value("var:self"));
		assertSame(pack, value("var:arg"));
		assertNull(value("var:nothing"));
		fails("var:missing");
		Variables inner = Variables.NONE.with("x", 1).with("x", 2);
		assertEquals(2, value("var:x", type, inner));
	}

	@Test
	void literals() throws ExpressionException {
		assertEquals("plain", value("plain"));
		assertEquals("a: b", value("a: b"));
		assertEquals("", value(""));
		assertEquals("", Expression.compile(null, services).text());
		assertTrue(Expression.compile("  ", services).isEmpty());
	}

	@Test
	void services() throws ExpressionException {
		assertEquals("Type!", value("service:shout"));
		assertEquals("Type!", value("service:shout()"));
		assertEquals("Type!", value("service:shout "));
		assertEquals("Type!", value("service:self.shout"));
		assertEquals("pack!", value("service:arg.shout()"));
		assertEquals("Type+pack", value("service:join(arg)"));
		assertEquals("Type+pack+Type", value("service:join(arg, self)"));
		assertEquals("static", value("service:fixed"));
		assertNull(value("service:none"));
	}

	@Test
	void servicesThatFail() throws ExpressionException {
		fails("service:broken");
		fails("service:join(missing)");
		fails("service:missing.shout");
		fails("service:nothing.shout");
		fails("service:number.shout");
		fails("service:join(number)");
		fails("service:onlyPackages");
	}

	@ParameterizedTest
	@ValueSource(strings = { "service:unknown", "service:shout(arg)", "service:join(arg, arg, arg)", "service:anyObject",
			"service:hidden", "service:shout(", "service:shout(1)", "service:a.b.c", "aql:self", "ocl:self", "[self/]" })
	void refused(String text) {
		assertThrows(ExpressionException.class, () -> Expression.compile(text, services));
	}

	@Test
	void truth() {
		assertFalse(Truth.of(null, true));
		assertFalse(Truth.of(false, true));
		assertFalse(Truth.of("False", true));
		for (Object value : new Object[] { true, "", "0", "null", 0, -1.5, List.of(), type })
			assertTrue(Truth.of(value, false), String.valueOf(value));
		assertTrue(Truth.of(new EvaluationFailure("x"), true));
		assertFalse(Truth.of(new EvaluationFailure("x"), false));
	}

	@Test
	void conversions() {
		assertEquals("", Values.text(null));
		assertEquals("", Values.text("  "));
		assertEquals("1.0E10", Values.text(1e10));
		assertEquals("[x, y]", Values.text(List.of("x", "y")));
		assertEquals(7, Values.integer("7"));
		assertEquals(0, Values.integer(3.0));
		assertEquals(0, Values.integer("2.7"));
		assertEquals(0, Values.integer(null));
		assertEquals(-4, Values.integer(-4));
		assertEquals(List.of(type, pack), Values.objects(List.of(type, "x", pack, type)));
		assertEquals(List.of(), Values.objects("text"));
	}

	@Test
	void whatAServiceReadsIsTold() throws ExpressionException {
		List<String> told = new ArrayList<>();
		ReadLog log = new ReadLog() {

			@Override
			public void feature(EObject object, EStructuralFeature feature) {
				told.add(feature.getName());
			}

			@Override
			public void container(EObject object) {
				told.add("container");
			}

			@Override
			public void contents(EObject object) {
				told.add("contents");
			}

			@Override
			public void allContents(EObject object) {
				told.add("all contents");
			}

			@Override
			public void crossReferences(EObject object) {
				told.add("cross references");
			}

			@Override
			public void everything() {
				told.add("everything");
			}
		};
		Expression.compile("service:declared", services).evaluate(type, Variables.NONE, log);
		assertEquals(List.of("container", "name", "eStructuralFeatures", "name"), told);
		told.clear();
		Expression.compile("service:shout", services).evaluate(type, Variables.NONE, log);
		assertEquals(List.of("everything"), told);
		told.clear();
		Expression.compile("service:constant", services).evaluate(type, Variables.NONE, log);
		assertEquals(List.of(), told);
		Expression.compile("feature:eAllAttributes", services).evaluate(type, Variables.NONE, log);
		assertEquals(List.of("everything"), told, "computed features");
	}
}
