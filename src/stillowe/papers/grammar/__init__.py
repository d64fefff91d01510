"""The small languages inside papers: case numbers, counties, citations, loan numbers.

In: text. Out: values with the offsets where they are printed. Start reading at ``case_numbers``.
"""

from stillowe.papers.grammar.case_numbers import CaseNumber, case_numbers, parse_case_number
from stillowe.papers.grammar.citations import Citation, citations
from stillowe.papers.grammar.counties import (
    COOK_CIRCUIT,
    COUNTIES,
    NamedCounty,
    circuit_of,
    counties_named,
)
from stillowe.papers.grammar.loan_numbers import LoanNumber, loan_numbers, same_loan_number

__all__ = [
    "COOK_CIRCUIT",
    "COUNTIES",
    "CaseNumber",
    "Citation",
    "LoanNumber",
    "NamedCounty",
    "case_numbers",
    "circuit_of",
    "citations",
    "counties_named",
    "loan_numbers",
    "parse_case_number",
    "same_loan_number",
]
